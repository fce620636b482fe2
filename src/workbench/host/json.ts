/** What travels between office.js and the stand-in. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
