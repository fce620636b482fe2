/**
 * Takes the place of `zod/mini` in the pane's bundles (webpack alias), so that whichever part loads zod first has it configured:
 * zod otherwise tries `new Function`, which the content security policy reports.
 */
import { config } from 'zod/v4/mini';

config({ jitless: true });

export * from 'zod/v4/mini';
