import { ErrorBoundary, LocationProvider, lazy, Route, Router } from "preact-iso";
import { Frame } from "./part/frame.tsx";

const Home = lazy(() => import("./page/home/page.tsx"));
const Topic = lazy(() => import("./page/topic/page.tsx"));
const Article = lazy(() => import("./page/article/page.tsx"));
const Search = lazy(() => import("./page/search/page.tsx"));
const Facts = lazy(() => import("./page/facts/page.tsx"));
const Cell = lazy(() => import("./page/cell/page.tsx"));
const Fact = lazy(() => import("./page/fact/page.tsx"));
const Measures = lazy(() => import("./page/measures/page.tsx"));
const Measure = lazy(() => import("./page/measure/page.tsx"));
const Boards = lazy(() => import("./page/boards/page.tsx"));
const Board = lazy(() => import("./page/board/page.tsx"));
const Audit = lazy(() => import("./page/audit/page.tsx"));
const Entities = lazy(() => import("./page/entities/page.tsx"));
const Entity = lazy(() => import("./page/entity/page.tsx"));
const Proposals = lazy(() => import("./page/proposals/page.tsx"));
const Add = lazy(() => import("./page/add/page.tsx"));
const SignIn = lazy(() => import("./page/sign-in/page.tsx"));
const Missing = lazy(() => import("./page/missing/page.tsx"));

/** Every page by its address; a page's code is loaded when it is first opened. */
export function App() {
  return (
    <LocationProvider>
      <Frame>
        <ErrorBoundary>
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
            <Route path="/audit" component={Audit} />
            <Route path="/entities" component={Entities} />
            <Route path="/entity/:key" component={Entity} />
            <Route path="/proposals" component={Proposals} />
            <Route path="/add" component={Add} />
            <Route path="/sign-in" component={SignIn} />
            <Route default component={Missing} />
          </Router>
        </ErrorBoundary>
      </Frame>
    </LocationProvider>
  );
}
