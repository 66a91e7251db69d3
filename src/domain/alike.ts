import type { Service } from '../schema/service.ts';

/** Services that say the same of themselves, as the desks of three municipalities do, put together in their order. */
export function putTogether<S extends Pick<Service, 'text' | 'lifecycle'>>(services: readonly S[]): S[][] {
  return [...Map.groupBy(services, ({ text, lifecycle }) => `${lifecycle} ${text.summary}`).values()];
}
