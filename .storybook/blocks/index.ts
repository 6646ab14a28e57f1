import {
  AccessibilityTable,
  ElementApi,
  GoesWrong,
  Related,
  Title,
  UseWhen,
  WithoutJavaScript,
} from './component-page.ts';
import { CodeBlock } from './code.ts';
import { Decisions } from './decisions.ts';
import { LiveExample } from './live-example.ts';
import { MarkdownFile } from './markdown-file.ts';
import { Lead, Table, markdown } from './prose.ts';
import { SeveralCouncils } from './several-councils.ts';
import * as start from './start.ts';
import { TokenCategory, TokensTable } from './tokens.ts';
import { WelshTable } from './welsh.ts';

export { Page } from './page.ts';

/** What an MDX page may use without importing it. */
export const components = {
  ...markdown,
  ...start,
  AccessibilityTable,
  CodeBlock,
  Decisions,
  ElementApi,
  GoesWrong,
  Lead,
  LiveExample,
  MarkdownFile,
  Related,
  SeveralCouncils,
  Table,
  Title,
  TokenCategory,
  TokensTable,
  UseWhen,
  WelshTable,
  WithoutJavaScript,
};
