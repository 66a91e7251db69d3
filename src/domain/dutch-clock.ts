/** A clock on the wall: a moment whose UTC fields are what it shows. */
export type Clock = Date;

/** The last Sunday of a month (0 is January), at 01:00 UTC: when clocks are changed in the European Union. */
function change(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, end.getUTCDate() - end.getUTCDay(), 1);
}

/**
 * What a clock in the Netherlands shows at a moment, whatever the zone of the device. Reckoned, because to load the data of
 * time zones takes a slow phone a tenth of a second. Source: Directive 2000/84/EC, summer time from the last Sunday of
 * March to that of October.
 */
export function dutchClock(moment: Date): Clock {
  const year = moment.getUTCFullYear();
  const summer = +moment >= change(year, 2) && +moment < change(year, 9);
  return new Date(+moment + (summer ? 2 : 1) * 36e5);
}
