import { createHash } from 'node:crypto';

/** Namespace of the ids of this directory; published on /data/, so that others can make the same ids. */
export const namespace = '0d8e6a0c-9f0b-5f0e-8d5c-3c1f6f0e7b52';

/**
 * The id of a record, or of a part of one, as a UUID (version 5, RFC 9562): the same as long as its name stays the same.
 * `uuidOf('service', 'bie-zefke')` is made from the name `service/bie-zefke`.
 */
export function uuidOf(...name: readonly (string | number)[]): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name.join('/'))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
