import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso";
import Missing from "./page/missing/page.tsx";
import { Frame } from "./part/frame.tsx";
import { Guarded, isReadable, pageOf } from "./part/guarded.tsx";

const Home = pageOf(() => import("./page/home/page.tsx"));
const Topic = pageOf(() => import("./page/topic/page.tsx"));
const Article = pageOf(() => import("./page/article/page.tsx"));
const Search = pageOf(() => import("./page/search/page.tsx"));
const Facts = pageOf(() => import("./page/facts/page.tsx"));
const Cell = pageOf(() => import("./page/cell/page.tsx"));
const Fact = pageOf(() => import("./page/fact/page.tsx"));
const Measures = pageOf(() => import("./page/measures/page.tsx"));
const Measure = pageOf(() => import("./page/measure/page.tsx"));
const Boards = pageOf(() => import("./page/boards/page.tsx"));
const Board = pageOf(() => import("./page/board/page.tsx"));
const Models = pageOf(() => import("./page/models/page.tsx"));
const Model = pageOf(() => import("./page/model/page.tsx"));
const Audit = pageOf(() => import("./page/audit/page.tsx"));
const Story = pageOf(() => import("./page/story/page.tsx"));
const Entities = pageOf(() => import("./page/entities/page.tsx"));
const Entity = pageOf(() => import("./page/entity/page.tsx"));
const Proposals = pageOf(() => import("./page/proposals/page.tsx"));
const Add = pageOf(() => import("./page/add/page.tsx"));
const Sources = pageOf(() => import("./page/sources/page.tsx"));
const Watches = pageOf(() => import("./page/watches/page.tsx"));
const Source = pageOf(() => import("./page/source/page.tsx"));
const SignIn = pageOf(() => import("./page/sign-in/page.tsx"));

/** The app: every page in its frame. */
export function App() {
  return (
    <LocationProvider>
      <Frame>
        <ErrorBoundary>
          <Guarded>
            <Pages />
          </Guarded>
        </ErrorBoundary>
      </Frame>
    </LocationProvider>
  );
}

/** Every page by its address; a page's code is loaded when it is first opened. */
function Pages() {
  if (!isReadable(useLocation().path)) return <Missing />;
  return (
    <Router>
      <Route path="/" component={Home} />
      <Route path="/topic/:name" component={Topic} />
      <Route path="/article/:id" component={Article} />
      <Route path="/search" component={Search} />
      <Route path="/facts" component={Facts} />
      <Route path="/cell/:id" component={Cell} />
      <Route path="/fact/:id" component={Fact} />
      <Route path="/measures" component={Measures} />
      <Route path="/measure/:id" component={Measure} />
      <Route path="/boards" component={Boards} />
      <Route path="/board/:id" component={Board} />
      <Route path="/models" component={Models} />
      <Route path="/model/:id" component={Model} />
      <Route path="/audit" component={Audit} />
      <Route path="/story/:id" component={Story} />
      <Route path="/entities" component={Entities} />
      <Route path="/entity/:key" component={Entity} />
      <Route path="/proposals" component={Proposals} />
      <Route path="/add" component={Add} />
      <Route path="/sources" component={Sources} />
      <Route path="/watches" component={Watches} />
      <Route path="/sources/:id" component={Source} />
      <Route path="/sign-in" component={SignIn} />
      <Route default component={Missing} />
    </Router>
  );
}
