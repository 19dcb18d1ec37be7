package io.github.kiasdk.report.said;

/** How words, and the parts of a sentence that stand out, are written on a kind of page. */
public interface Ink {

  /** Plain words: quotation marks are all there is. */
  Ink PLAIN =
      new Ink() {
        @Override
        public String words(String words) {
          return Printable.line(words);
        }

        @Override
        public String title(String words) {
          return '"' + Printable.line(words) + '"';
        }

        @Override
        public String strong(String words) {
          return Printable.line(words);
        }

        @Override
        public String code(String words) {
          return Printable.line(words);
        }
      };

  /** Words as they are. */
  String words(String words);

  /** What something is called, within a sentence. */
  String title(String words);

  /** What a reader has to see first. */
  String strong(String words);

  /** A name as it stands in a document. */
  String code(String words);
}
