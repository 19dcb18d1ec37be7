/** A host that is a module, only checks, and is linked into an image of its own. */
module nl.example.linked {
  requires io.github.kiasdk.rules;
}
