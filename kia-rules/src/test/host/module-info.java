/** A host that is a module and opens nothing. */
module nl.example.clips {
  requires io.github.kiasdk.rules;

  provides io.github.kiasdk.fact.Vocabulary.Source with
      nl.example.clips.ClipFacts;
  provides io.github.kiasdk.check.CheckSource with
      nl.example.clips.ClipChecks;
}
