/** A host that is a module and validates its features. */
module nl.example.feed {
  requires io.github.kiasdk.rules;
  requires org.hibernate.validator;

  opens nl.example.feed to
      org.hibernate.validator;

  provides io.github.kiasdk.check.CheckSource with
      nl.example.feed.BrokenChecks;
}
