import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { expect, it } from 'vitest';
import { createReport, type DisclosureReport, toVegaLite, trendOf, withTotals } from '../../src/index.js';

/** A made-up town's year: requests received, carried over and carried forward. */
function year(of: number, received: number, carriedOver: number, carriedForward: number): DisclosureReport {
  const granted = received + carriedOver - carriedForward;
  return withTotals(
    createReport({
      year: of,
      agency: '云岭镇',
      fill: 'zero',
      requests: {
        received: { naturalPerson: received },
        carriedOver: { naturalPerson: carriedOver },
        outcomes: { granted: { naturalPerson: granted } },
        carriedForward: { naturalPerson: carriedForward },
      },
    }),
  );
}

// The picture in the read-me is the chart as it is drawn now.
it('draws the picture of the read-me', async () => {
  const trend = trendOf([
    year(2021, 31, 0, 4),
    year(2022, 44, 4, 6),
    year(2023, 51, 6, 7),
    year(2024, 58, 7, 5),
  ]);
  // The specification is checked against Vega-Lite's schema in the other test; its type is wider than Vega-Lite's.
  const spec = toVegaLite(trend) as unknown as TopLevelSpec;
  const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
  await expect(`${svg}\n`).toMatchFileSnapshot('../../docs/trend.svg');
});
