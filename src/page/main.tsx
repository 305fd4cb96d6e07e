import { render } from 'preact';

render(
  <main>
    <h1>Six-Party Talks</h1>
  </main>,
  document.getElementById('app')!,
);
