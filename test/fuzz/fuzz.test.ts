/** The properties of `npm run fuzz`, a few thousand cases and always the same ones. */
import { publishedForms, type PublishedForm } from './arbitrary';
import { PROPERTIES } from './properties';

const CASES = 1000;
const FORMS = 6;
const SEED = 20261121;

let forms: readonly PublishedForm[] = [];
beforeAll(async () => {
  forms = await publishedForms(FORMS);
});

test.each(PROPERTIES.map((property) => [property.name, property] as const))(
  '%s',
  async (_name, { share, check }) => {
    await expect(
      check(forms, {
        numRuns: Math.round(CASES * share),
        seed: SEED,
        includeErrorInReport: true,
      }),
    ).resolves.toBeUndefined();
  },
);
