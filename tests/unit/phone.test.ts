import { describe, expect, it } from 'vitest';
import { telHref } from '../../src/domain/phone.ts';

describe('the address behind a phone number', () => {
  it.each([
    ['an emergency number', '112', 'tel:112'],
    ['a free number', '0800-2000', 'tel:08002000'],
    ['a number with spaces', '046 435 93 93', 'tel:0464359393'],
    ['a number of a town hall', '14 046', 'tel:14046'],
    ['a mobile number', '06 12 34 56 78', 'tel:0612345678'],
    ['a national number of the police', '0900-8844', 'tel:09008844'],
    ['an international number', '+31 46 435 93 93', 'tel:+31464359393'],
    ['a number with hard spaces and hard hyphens', '046\u00A0435\u201193\u00A093', 'tel:0464359393'],
    ['a number with brackets', '(046) 435 93 93', 'tel:0464359393'],
  ])('dials %s', (_, written, expected) => {
    expect(telHref(written)).toBe(expected);
  });
});
