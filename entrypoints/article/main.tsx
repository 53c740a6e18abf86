import { render } from 'preact';
import { Article } from './Article.tsx';

render(<Article />, document.body);
