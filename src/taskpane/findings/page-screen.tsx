/** 为什么: the page of a check. */
import * as React from 'react';
import type { CheckPage, PageBlock } from '../../core/check/run/check-page';
import { describedChecks } from '../../core/check/run/registry';
import { checkTitle } from './check-catalogue';
import { onDemand, useOnDemand } from '../shell/load-on-demand';
import { useWords } from '../shell/pane';
import { CERTAINTY_KEYS } from '../wording/names';
import { OpeningPart } from '../shell/opening-part';
import { ScreenFrame } from '../controls/screen-frame';

/** The bundler makes one file of all pages, loaded when the first one is opened. */
async function loadPage(slug: string): Promise<CheckPage> {
  const page = (await import(
    /* webpackChunkName: "check-pages", webpackMode: "lazy-once" */
    `../../core/check/rules/${slug}/doc.md`
  )) as { readonly default: CheckPage };
  return page.default;
}

export function PageScreen({ code }: { code: string }): JSX.Element {
  const { say, language } = useWords();
  const meta = describedChecks.find((each) => each.meta.code === code)?.meta;
  const slug = meta?.slug ?? '';
  const page = useOnDemand(React.useMemo(() => onDemand(() => loadPage(slug)), [slug]));
  return (
    <ScreenFrame title={`${code} ${checkTitle(code, language)}`} hasControls={false}>
      <article className="page" lang="zh-CN">
        {page.kind === 'loaded' ? (
          <Sections sections={page.part.sections} />
        ) : (
          <OpeningPart state={page} />
        )}
        {meta && meta.basis.length > 0 ? (
          <section lang={language}>
            <h2 className="section-heading">{say('page.sources')}</h2>
            <ul>
              {meta.basis.map(({ text, certainty }) => (
                <li key={text}>
                  {text}
                  <span className="badge">{say(CERTAINTY_KEYS[certainty])}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </article>
    </ScreenFrame>
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
