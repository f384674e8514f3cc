import type { Debrief } from '#core/debrief/debrief';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { debriefMessages as words } from './messages';

const figure = new Intl.NumberFormat('en-US');

/** The numbers of the curves: one row a step. */
export function CurveTable({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords();
  return (
    <table className="curve-table">
      <caption className="only-read">{say(words.curve)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.curveStep)}</th>
          {victimVariables.map((variable) => (
            <th key={variable} scope="col">
              {say(variableWords[variable])}
            </th>
          ))}
          <th scope="col">{say(words.kept)}</th>
          <th scope="col">{say(words.atRisk)}</th>
          <th scope="col">{say(words.lostName)}</th>
        </tr>
      </thead>
      <tbody>
        {debrief.curve.points.map(({ point, variables, money }) => (
          <tr key={point}>
            <th scope="row">{point === 0 ? say(words.curveStart) : point}</th>
            {victimVariables.map((variable) => (
              <td key={variable}>{variables[variable]}</td>
            ))}
            <td>{figure.format(money.secured)}</td>
            <td>{figure.format(money.atRisk)}</td>
            <td>{figure.format(money.lost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
