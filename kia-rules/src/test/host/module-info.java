/** A host that is a module, reads documents and opens nothing. */
module nl.example.clips {
  requires io.github.kiasdk.rules;
  // It reads documents.
  requires org.hibernate.validator;
  requires tools.jackson.dataformat.yaml;

  provides io.github.kiasdk.fact.Vocabulary.Source with
      nl.example.clips.ClipFacts;
  provides io.github.kiasdk.check.CheckSource with
      nl.example.clips.ClipChecks;
}
