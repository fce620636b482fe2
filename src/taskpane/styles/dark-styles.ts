/** A chunk of its own: loaded where the pane is dark. */
import './dark.css';
