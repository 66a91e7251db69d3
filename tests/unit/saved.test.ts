import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, savedText, withChanged, withoutItem } from '../../src/domain/saved-change.ts';
import {
  type Appointment,
  type Saved,
  type SavedItem,
  noneSaved,
  readSaved,
  savedVersion,
  withAppointment,
  withoutAppointment,
  withItems,
} from '../../src/domain/saved.ts';

const item = (id: string, more: Partial<SavedItem> = {}): SavedItem => ({
  kind: 'topic',
  id,
  locale: 'nl',
  title: id,
  savedOn: '2026-11-22',
  steps: [
    { text: 'Bel', done: false },
    { text: 'Schrijf', done: false },
  ],
  bring: [],
  ...more,
});
const saved = (...items: SavedItem[]): Saved => ({ ...noneSaved(), items });

describe('reading what was saved', () => {
  it('gives back what was written', () => {
    const all = withAppointment(saved(item('wonen/opvang'), item('briefadres', { kind: 'outcome' })), {
      day: '2026-12-01',
      time: '09:30',
      what: 'Gemeente, balie 3',
    });
    expect(readSaved(JSON.stringify(all))).toEqual({ ok: true, saved: all });
  });

  it.each(['', 'null', '[]', '"x"', '7', '{', '{}', '{"version":"2"}', '{"version":0}', '<!doctype html>', 'x'.repeat(2_000_000)])(
    'calls %j nonsense',
    (text) => {
      expect(readSaved(text)).toEqual({ ok: false, why: 'nonsense' });
    },
  );

  it('says of a later form that it is newer, and does not guess', () => {
    expect(readSaved(JSON.stringify({ version: savedVersion + 1, items: [item('wonen/opvang')] }))).toEqual({ ok: false, why: 'newer' });
  });

  it('brings the first form, a plan of the wizard alone, up to date', () => {
    const reading = readSaved(JSON.stringify({ ids: ['briefadres', 'bijstand', 'briefadres'], day: '22 november 2026' }));
    expect(reading.ok && reading.saved.version).toBe(savedVersion);
    expect(reading.ok && reading.saved.items.map(({ kind, id, savedOn }) => [kind, id, savedOn])).toEqual([
      ['outcome', 'briefadres', ''],
      ['outcome', 'bijstand', ''],
    ]);
  });

  it('leaves out what is not in order and keeps the rest', () => {
    const reading = readSaved(
      JSON.stringify({
        version: savedVersion,
        items: [null, { kind: 'topic', id: '../../x' }, { kind: 'other', id: 'a' }, item('wonen/opvang', { savedOn: 'gisteren' })],
        appointments: [
          { day: '2026-13-01', what: 'x' },
          { day: '2026-12-01', what: '  ' },
          { day: '2026-12-01', time: '25:00', what: 'Balie' },
        ],
      }),
    );
    expect(reading).toEqual({
      ok: true,
      saved: {
        version: savedVersion,
        items: [item('wonen/opvang', { savedOn: '' })],
        appointments: [{ day: '2026-12-01', time: '', what: 'Balie' }],
      },
    });
  });

  it('never throws, whatever it is given, and what it accepts reads the same again', () => {
    const near = fc.record(
      {
        version: fc.oneof(fc.constant(savedVersion), fc.anything()),
        items: fc.oneof(
          fc.array(fc.oneof(fc.anything(), fc.record({ kind: fc.constant('topic'), id: fc.string(), steps: fc.anything() }))),
          fc.anything(),
        ),
        appointments: fc.anything(),
        ids: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          near.map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          const reading = readSaved(text);
          if (reading.ok) expect(readSaved(JSON.stringify(reading.saved))).toEqual(reading);
        },
      ),
    );
  });
});

describe('saving', () => {
  it('takes the place of the same page, and keeps what was ticked off and still reads the same', () => {
    const before = saved(
      item('a', {
        steps: [
          { text: 'Bel', done: true },
          { text: 'Oud', done: true },
        ],
      }),
      item('b'),
    );
    const after = withItems(before, [item('a')]);
    expect(after.items.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(after.items[1]?.steps).toEqual([
      { text: 'Bel', done: true },
      { text: 'Schrijf', done: false },
    ]);
  });

  it('tells a topic from an outcome with the same name', () => {
    const both = withItems(saved(item('opvang')), [item('opvang', { kind: 'outcome' })]);
    expect(both.items).toHaveLength(2);
    expect(withoutItem(both, item('opvang')).items.map(({ kind }) => kind)).toEqual(['outcome']);
  });

  it('keeps appointments in the order of time, each once', () => {
    const at = (day: string, time: string) => ({ day, time, what: 'Balie' });
    const all = [at('2026-12-02', '09:00'), at('2026-12-01', '14:00'), at('2026-12-02', ''), at('2026-12-01', '14:00')].reduce(
      withAppointment,
      noneSaved(),
    );
    expect(all.appointments.map(({ day, time }) => `${day} ${time}`)).toEqual(['2026-12-01 14:00', '2026-12-02 ', '2026-12-02 09:00']);
  });

  it('takes one appointment away, whoever read it, and leaves what was saved meanwhile', () => {
    const [desk, doctor] = [
      { day: '2026-12-01', time: '', what: 'Balie' },
      { day: '2026-12-01', time: '', what: 'Huisarts' },
    ];
    const now = withAppointment(withAppointment(saved(item('a')), desk), doctor);
    expect(withoutAppointment(now, { ...desk })).toEqual({ ...saved(item('a')), appointments: [doctor] });
  });

  it('leaves an item where it stands when a line of it is ticked off', () => {
    const ticked = item('a', { steps: [{ text: 'Bel', done: true }] });
    expect(withChanged(saved(item('a'), item('b')), ticked)).toEqual(saved(ticked, item('b')));
  });

  it('of the same page in a file and here takes the one saved last, with the ticks of both', () => {
    const here = saved(item('a', { savedOn: '2026-11-22', title: 'nieuw' }));
    const file = saved(item('a', { savedOn: '2026-11-01', title: 'oud', steps: [{ text: 'Bel', done: true }] }));
    for (const both of [merge(here, file), merge(file, here)])
      expect(both.items).toEqual([
        item('a', {
          title: 'nieuw',
          steps: [
            { text: 'Bel', done: true },
            { text: 'Schrijf', done: false },
          ],
        }),
      ]);
  });

  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => `x${text}x`);
  const ticks = fc.uniqueArray(fc.record({ text: texts, done: fc.boolean() }), { selector: ({ text }) => text, maxLength: 5 });
  const anySaved = fc.record({
    version: fc.constant(savedVersion),
    items: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom('topic' as const, 'outcome' as const),
        id: fc.constantFrom('a', 'b', 'c', 'd/e', 'constructor'),
        locale: fc.constantFrom('nl', 'ar'),
        title: texts,
        savedOn: fc.constantFrom('', '1970-01-01', '2026-11-22', '2040-01-01'),
        steps: ticks,
        bring: ticks,
      }),
      { selector: ({ kind, id }) => kind + id },
    ),
    appointments: fc.constant([] as Appointment[]),
  });

  it('keeps every page and every tick through a file, whatever is on both sides', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (here, file) => {
        const text = savedText(file) ?? '';
        const reading = readSaved(text);
        expect(reading).toEqual({ ok: true, saved: file });
        const both = merge(here, file);
        const find = (one: SavedItem) => both.items.find(({ kind, id }) => kind === one.kind && id === one.id);
        for (const one of [...here.items, ...file.items]) {
          const found = find(one);
          expect(found).toBeDefined();
          const again = found?.steps.filter(({ text: line }) => one.steps.some((step) => step.done && step.text === line)) ?? [];
          expect(again.every(({ done }) => done)).toBe(true);
        }
        expect(merge(both, file)).toEqual(expect.objectContaining({ items: expect.arrayContaining(both.items) as unknown }));
      }),
    );
  });

  it('refuses what could not be read back whole, so that nothing goes without a word', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => item(`a${index}`));
    expect(savedText(saved(...many(300)))).toBeDefined();
    expect(savedText(saved(...many(301)))).toBeUndefined();
    expect(savedText(saved(...many(200).map((one) => ({ ...one, title: 'x'.repeat(6000) }))))).toBeUndefined();
    expect(savedText({ ...saved(), appointments: [{ day: '12345-01-01', time: '', what: 'Balie' }] })).toBeUndefined();
  });

  it('takes nothing from the prototype of what it reads', () => {
    const text =
      '{"version":2,"items":[{"kind":"topic","id":"a","__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"title":"<img src=x onerror=alert(1)>"}],"__proto__":{"items":[]}}';
    const reading = readSaved(text);
    expect(reading.ok && reading.saved.items).toEqual([
      item('a', { locale: '', savedOn: '', title: '<img src=x onerror=alert(1)>', steps: [] }),
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('adds a file to what is there, and loses nothing', () => {
    const here = saved(item('a', { steps: [{ text: 'Bel', done: true }] }));
    const file = saved(item('a'), item('b'));
    expect(merge(here, file).items.map(({ id, steps }) => [id, steps.filter(({ done }) => done).length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });
});
