/** Must be the first import: zod otherwise tries `new Function`, which the content security policy reports. */
import * as z from 'zod/mini';

z.config({ jitless: true });
