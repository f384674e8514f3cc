import type { Library } from '#core/library/library-view';

import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { fraudTypeName } from '../../components/fraud-type-name';
import { coursewareMessages as words } from './messages';

/** Every lesson that can be taught, and beside it the cases that a class can vote through. */
export function LessonShelf({ library }: { readonly library: Library }) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const types = library.fraudTypes.filter(({ id }) => library.lessons.includes(id));
  return (
    <ul className="courseware-lessons">
      {types.map((type) => {
        const name = fraudTypeName(type, language);
        const cases = library.scripts.filter(({ fraudType }) => fraudType === type.id);
        return (
          <li key={type.id} className="courseware-lesson">
            <h2>
              <span className="courseware-code">{type.id}</span> {name}
            </h2>
            <p className="courseware-opening" lang="zh-CN">
              {type.opening}
            </p>
            <Button
              size="small"
              aria-label={say(words.teachLessonOf, { name })}
              onClick={() => go({ screen: 'lecture', fraudType: type.id })}
            >
              {say(words.teachLesson)}
            </Button>
            {cases.length > 0 && (
              <div className="courseware-votes">
                <span>{say(words.vote)}</span>
                {cases.map(({ hash, title }) => (
                  <Button
                    key={hash}
                    kind="quiet"
                    size="small"
                    aria-label={say(words.voteOf, { title })}
                    onClick={() => go({ screen: 'class-vote', script: hash })}
                  >
                    {title}
                  </Button>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
