package io.github.kiasdk.report;

/** How words, and the parts of a sentence that stand out, are written on a kind of page. */
enum Ink {
  /** For a {@link Page}: quotation marks are all there is. */
  PLAIN {
    @Override
    String words(String words) {
      return Printable.line(words);
    }

    @Override
    String title(String words) {
      return '"' + Printable.line(words) + '"';
    }

    @Override
    String strong(String words) {
      return Printable.line(words);
    }

    @Override
    String code(String words) {
      return Printable.line(words);
    }
  },
  /** For {@link Markdown}: all words are escaped, so that only what stands out is Markdown. */
  MARKDOWN {
    @Override
    String words(String words) {
      return Markdown.escaped(words);
    }

    @Override
    String title(String words) {
      return '*' + Markdown.escaped(words) + '*';
    }

    @Override
    String strong(String words) {
      return "**" + Markdown.escaped(words) + "**";
    }

    @Override
    String code(String words) {
      return Markdown.code(words);
    }
  };

  /** Words as they are. */
  abstract String words(String words);

  /** What something is called, within a sentence. */
  abstract String title(String words);

  /** What a reader has to see first. */
  abstract String strong(String words);

  /** A name as it stands in a document. */
  abstract String code(String words);
}
