/** 为什么: the page of a check. */
import * as React from 'react';
import type { CheckPage, PageBlock } from '../../core/check/run/check-page';
import type { CheckBasis } from '../../core/check/contract';
import { checkSlug, checkTitle } from './check-catalogue';
import { onDemand, useOnDemand } from '../shell/load-on-demand';
import { useWords } from '../shell/pane';
import { CERTAINTY_KEYS } from '../wording/names';
import { OpeningPart } from '../shell/opening-part';
import { ScreenFrame } from '../controls/screen-frame';

/** A page with what the check rests on. */
interface LoadedPage {
  readonly page: CheckPage;
  readonly basis: readonly CheckBasis[];
}

/** The bundler makes one file of all pages, loaded when the first one is opened, and one of all sources. */
async function loadPage(slug: string): Promise<LoadedPage> {
  const [{ default: page }, { furtherMessages }] = await Promise.all([
    import(
      /* webpackChunkName: "check-pages", webpackMode: "lazy-once" */
      `../../core/check/rules/${slug}/doc.md`
    ) as Promise<{ readonly default: CheckPage }>,
    import(/* webpackChunkName: "check-sources" */ '../../core/check/run/further-messages'),
  ]);
  return { page, basis: furtherMessages[slug]?.basis ?? [] };
}

export function PageScreen({ code }: { code: string }): JSX.Element {
  const { sentences } = useWords();
  const slug = checkSlug(code);
  const loaded = useOnDemand(React.useMemo(() => onDemand(() => loadPage(slug)), [slug]));
  return (
    <ScreenFrame title={`${code} ${checkTitle(code, sentences)}`} hasControls={false}>
      <article className="page" lang="zh-CN">
        {loaded.kind === 'loaded' ? (
          <>
            <Sections sections={loaded.part.page.sections} />
            <Sources basis={loaded.part.basis} />
          </>
        ) : (
          <OpeningPart state={loaded} />
        )}
      </article>
    </ScreenFrame>
  );
}

function Sources({ basis }: Pick<LoadedPage, 'basis'>): JSX.Element | null {
  const { say, language } = useWords();
  if (basis.length === 0) return null;
  return (
    <section lang={language}>
      <h2 className="section-heading">{say('page.sources')}</h2>
      <ul>
        {basis.map(({ text, certainty }) => (
          <li key={text}>
            {text}
            <span className="badge">{say(CERTAINTY_KEYS[certainty])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sections({ sections }: Pick<CheckPage, 'sections'>): JSX.Element {
  return (
    <>
      {sections.map((section) => (
        <section key={section.heading}>
          <h2 className="section-heading">{section.heading}</h2>
          {section.blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </section>
      ))}
    </>
  );
}

function Block({ block }: { block: PageBlock }): JSX.Element {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'example':
      return (
        <div className="example">
          <table>
            <thead>
              <tr>
                {block.header.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((cells, row) => (
                <tr key={row} className={(block.problems[row] ?? []).length > 0 ? 'is-wrong' : ''}>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
