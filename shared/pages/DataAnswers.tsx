import './data-answers.css';

interface DataAnswersProps {
  answers: readonly { readonly question: string; readonly answer: string }[];
  /** Words of the link to the licences of what is inside. */
  notices: string;
}

/** What is kept where, for how long, and who can read it; with the licences of what we use. */
export function DataAnswers({ answers, notices }: DataAnswersProps) {
  return (
    <>
      <dl class="data-answers">
        {answers.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="notices.txt" target="_blank" rel="noreferrer">
          {notices}
        </a>
      </p>
    </>
  );
}
