const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Excel counts a 29 February 1900 that never was, so earlier days are one lower. */
const FIRST_SERIAL_AFTER_PHANTOM = 61;

/** `2022-12-01` or `2022-12-01T08:30:00` → serial number of the 1900 system; `null` for other texts. */
export function isoToSerial(text: string): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days =
    Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_PER_DAY +
    UNIX_EPOCH_SERIAL;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  return (days < FIRST_SERIAL_AFTER_PHANTOM ? days - 1 : days) + time;
}
