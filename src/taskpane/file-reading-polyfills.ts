/** What the readers of files ask of typed arrays and text coding, and IE 11 lacks. Only parts that read files load this. */
import 'core-js/modules/es.typed-array.fill';
import 'core-js/modules/es.typed-array.iterator';
import 'core-js/modules/es.typed-array.slice';
import './text-coding';
