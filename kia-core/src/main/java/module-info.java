/**
 * Rights, facts, functionalities, effects and mitigations as immutable types, and the document that
 * holds them.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the rules, to which a package is exported, are compiled later
module io.github.kiasdk.core {
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  // Only for documents: whoever only describes and checks goes without.
  requires static org.hibernate.validator;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;
  requires static tools.jackson.dataformat.yaml;

  exports io.github.kiasdk.assessment;
  exports io.github.kiasdk.document;
  exports io.github.kiasdk.effect;
  exports io.github.kiasdk.fact;
  exports io.github.kiasdk.form;
  exports io.github.kiasdk.functionality;
  exports io.github.kiasdk.mitigation;
  exports io.github.kiasdk.plain to
      io.github.kiasdk.rules,
      org.hibernate.validator;
  exports io.github.kiasdk.right;
  exports io.github.kiasdk.text;
  exports io.github.kiasdk.vocabulary;

  // Hibernate Validator and a host's Jackson 3 read constraints and names from the records' fields.
  opens io.github.kiasdk.assessment to
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.github.kiasdk.document to
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.github.kiasdk.effect to
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.github.kiasdk.fact to
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.github.kiasdk.functionality to
      org.hibernate.validator,
      tools.jackson.databind;
  opens io.github.kiasdk.mitigation to
      org.hibernate.validator,
      tools.jackson.databind;

  uses io.github.kiasdk.fact.Vocabulary.Source;

  provides io.github.kiasdk.fact.Vocabulary.Source with
      io.github.kiasdk.vocabulary.KiaVocabulary;
}
