/** The day in the Netherlands by the clock of the device, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}
