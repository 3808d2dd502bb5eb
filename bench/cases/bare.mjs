import { ParseEnglish } from 'parse-english';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';

const pipeline = unified().use(remarkParse).use(remarkRetext, ParseEnglish).use(retextEquality).freeze();

/** The bare pipeline of unified with the one plugin that Forthright uses of it. @param {string} text */
export function lint(text) {
  const file = new VFile(text);
  pipeline.runSync(pipeline.parse(file), file);
  return file.messages;
}
