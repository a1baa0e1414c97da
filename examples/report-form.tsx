// A form to fill in: the state is the report, a figure typed in is `setCell`, totals and findings follow from it.
import {
  type CellPath,
  type DisclosureReport,
  defineRenderer,
  type LayoutNode,
  layoutReport,
  type Render,
  setCell,
  validateReport,
  withTotals,
} from 'disclosure-report';
import { readFigure } from 'disclosure-report/read';
import { Fragment, type ReactNode, useMemo, useState } from 'react';

interface ReportFormProps {
  readonly initial: DisclosureReport;
  readonly onChange?: (report: DisclosureReport) => void;
}

/** The report form for editing, with live totals and findings. */
export function ReportForm({ initial, onChange }: ReportFormProps): ReactNode {
  const [report, setReport] = useState(initial);
  const { findings, valid } = useMemo(() => validateReport(report), [report]);
  const enter = (path: CellPath, text: string): void => {
    const { value, finding } = readFigure(text, path);
    if (finding?.severity === 'error') return;
    // Nobody types totals: each is as its parts make it, and blank where one of them is.
    const next = withTotals(setCell(report, path, value), { unknown: 'blank' });
    setReport(next);
    onChange?.(next);
  };
  return (
    <form>
      {formRenderer(enter)(layoutReport(report, { findings }))}
      <output>{valid ? '数据相符' : '数据有误'}</output>
    </form>
  );
}

type Enter = (path: CellPath, text: string) => void;

function formRenderer(enter: Enter): Render<ReactNode> {
  return defineRenderer<ReactNode>({
    document: ({ lang, title, children }, render) => (
      <article lang={lang}>{all([title, ...children], render)}</article>
    ),
    title: ({ text }) => <h1>{text}</h1>,
    facts: ({ items }) => items.map(({ label, text }) => <p key={label}>{label + text}</p>),
    preamble: ({ children }, render) => all(children, render),
    part: ({ id, heading, children }, render) => (
      <section aria-labelledby={id}>
        <h2 id={id}>{heading}</h2>
        {all(children, render)}
      </section>
    ),
    heading: ({ text }) => <h3>{text}</h3>,
    paragraph: ({ text }) => <p>{text}</p>,
    note: ({ text }) => <p>{text}</p>,
    table: ({ id, caption, sections }, render) => (
      <table id={id}>
        <caption>{caption}</caption>
        {sections.map(({ role, rows }, i) => {
          const Section = role === 'head' ? 'thead' : 'tbody';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: sections and rows of the form never change places
            <Section key={i}>
              {rows.map(({ cells }, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <tr key={row}>{all(cells, render)}</tr>
              ))}
            </Section>
          );
        })}
      </table>
    ),
    head: ({ of, id, headers, text, colSpan, rowSpan }) => (
      <th
        id={id}
        headers={headers.join(' ')}
        colSpan={colSpan}
        rowSpan={rowSpan}
        scope={of.startsWith('row') ? 'row' : 'col'}
      >
        {text}
      </th>
    ),
    corner: ({ text, colSpan, rowSpan }) => (
      <td colSpan={colSpan} rowSpan={rowSpan}>
        {text}
      </td>
    ),
    figure: ({ path, text, isTotal, headers, findings, colSpan }) => (
      <td headers={headers.join(' ')} colSpan={colSpan}>
        <input
          name={path}
          aria-labelledby={headers.join(' ')}
          aria-invalid={findings.some(({ severity }) => severity === 'error')}
          aria-describedby={findings.map(({ id }) => id).join(' ') || undefined}
          inputMode="decimal"
          // Totals are calculated; what is typed into the others stays as it is typed.
          {...(isTotal
            ? { readOnly: true, value: text }
            : { defaultValue: text, onChange: ({ currentTarget }) => enter(path, currentTarget.value) })}
        />
      </td>
    ),
    findings: ({ heading, items }) => (
      <section>
        <h2>{heading}</h2>
        <ul>
          {items.map(({ id, label, message }) => (
            <li key={id} id={id}>
              {label + message}
            </li>
          ))}
        </ul>
      </section>
    ),
    // The form draws no comparisons.
    headerChanges: () => null,
    changes: () => null,
    revisions: () => null,
    incomparable: () => null,
  });
}

function all(nodes: readonly LayoutNode[], render: Render<ReactNode>): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: what a form consists of never changes places
  return nodes.map((node, i) => <Fragment key={i}>{render(node)}</Fragment>);
}
