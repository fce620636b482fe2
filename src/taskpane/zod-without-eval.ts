/** Must be the first import: zod otherwise tries `new Function`, which the content security policy reports. */
import * as z from 'zod';

z.config({ jitless: true });
