import { useSession } from '../../app/app-stores';
import { useNavigation } from '../../app/navigation';
import { routeAddress } from '../../app/route-address';
import { useWords } from '../../app/words';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { GuideArticle } from './guide-article';
import { guidePages } from './guide-pages';
import { LicencesArticle } from './licences-article';
import { helpMessages as words } from './messages';
import './help-screen.css';

/** Not a page of the guide: read from what was built. */
const licencesPage = 'licences';

/** The guide, with its pages at the side. */
export function HelpScreen({ page }: { readonly page: string | undefined }) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const version = useSession(({ status }) => (status.kind === 'ready' ? status.value : null));
  const pages = guidePages(language);
  const shown = page === undefined ? pages[0] : pages.find(({ name }) => name === page);
  const entries = [
    ...pages.map(({ name, title }) => ({ name, title, lang: name === 'english' ? 'en' : 'zh-CN' })),
    { name: licencesPage, title: say(words.licences), lang: language === 'en' ? 'en' : 'zh-CN' },
  ];
  const shownName = shown?.name ?? (page === licencesPage ? licencesPage : undefined);
  const open = (name: string) => go({ screen: 'help', page: name });
  const hrefOf = (name: string) => routeAddress({ screen: 'help', page: name });

  return (
    <Page title={say(words.title)} lead={say(language === 'en' ? words.inChinese : words.lead)}>
      <div className="help-screen">
        <nav className="help-contents" aria-label={say(words.contents)}>
          <ol className="help-contents-list">
            {entries.map(({ lang, name, title }) => (
              <li key={name} lang={lang}>
                <a
                  href={hrefOf(name)}
                  aria-current={name === shownName ? 'page' : undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    open(name);
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ol>
          {version !== null && (
            <p className="help-version">
              {version.version} · {version.contentHash}
            </p>
          )}
        </nav>
        {page === licencesPage ? (
          <LicencesArticle />
        ) : shown === undefined ? (
          <EmptyState title={say(words.unknownTitle)}>{say(words.unknownText)}</EmptyState>
        ) : (
          <GuideArticle
            page={shown}
            lang={shown.name === 'english' ? 'en' : 'zh-CN'}
            onOpen={open}
            hrefOf={hrefOf}
          />
        )}
      </div>
    </Page>
  );
}
