import { useSession } from '../../app/app-stores';
import { useNavigation } from '../../app/navigation';
import { routeAddress } from '../../app/route-address';
import { useWords } from '../../app/words';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { GuideArticle } from './guide-article';
import { guidePages } from './guide-pages';
import { helpMessages as words } from './messages';
import './help-screen.css';

/** The guide, with its pages at the side. */
export function HelpScreen({ page }: { readonly page: string | undefined }) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const version = useSession(({ status }) => (status.kind === 'ready' ? status.value : null));
  const pages = guidePages(language);
  const shown = page === undefined ? pages[0] : pages.find(({ name }) => name === page);
  const open = (name: string) => go({ screen: 'help', page: name });
  const hrefOf = (name: string) => routeAddress({ screen: 'help', page: name });

  return (
    <Page title={say(words.title)} lead={say(language === 'en' ? words.inChinese : words.lead)}>
      <div className="help-screen">
        <nav className="help-contents" aria-label={say(words.contents)}>
          <ol className="help-contents-list">
            {pages.map(({ name, title }) => (
              <li key={name} lang={name === 'english' ? 'en' : 'zh-CN'}>
                <a
                  href={hrefOf(name)}
                  aria-current={name === shown?.name ? 'page' : undefined}
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
        {shown === undefined ? (
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
