import { longestName } from '../state/company-name.ts';
import { useWords } from '../words/use-words.ts';

interface CompanyFieldProps {
  readonly company: string;
  readonly setCompany: (company: string) => void;
  /** Where there is no room to say what it is for. */
  readonly label?: string;
}

/** Whose answers these are. It decides nothing, and may stay empty. */
export const CompanyField = ({ company, setCompany, label }: CompanyFieldProps) => {
  const { say } = useWords();
  return (
    <p className="company-field">
      <label htmlFor="company-name">{label ?? say('questions.company')}</label>
      <input
        id="company-name"
        type="text"
        autoComplete="organization"
        spellCheck={false}
        maxLength={longestName}
        value={company}
        onChange={({ target }) => setCompany(target.value)}
      />
    </p>
  );
};
