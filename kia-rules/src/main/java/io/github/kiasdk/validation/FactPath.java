package io.github.kiasdk.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.jspecify.annotations.Nullable;

/**
 * Leads a violation to a fact, a node for each part of its name. In the API a key belongs to the
 * node after the one that is shown before it, so it waits for that.
 */
final class FactPath {

  private final ConstraintViolationBuilder builder;
  private @Nullable NodeBuilderCustomizableContext last;
  private @Nullable NodeBuilderDefinedContext lastWithKey;
  private @Nullable String key;

  FactPath(ConstraintViolationBuilder builder) {
    this.builder = builder;
  }

  /** Goes from a service to one of its functionalities. */
  void inFunctionality(String id) {
    property("functionalities");
    key = id;
  }

  /** Goes to a fact, as {@code profiling.uses[ads].default}, and adds the violation. */
  void end(@Nullable String fact) {
    if (fact != null) {
      int open = fact.indexOf('[');
      int close = fact.lastIndexOf(']');
      properties(open < 0 ? fact : fact.substring(0, open));
      if (open >= 0) {
        key = fact.substring(open + 1, close);
        properties(fact.substring(close + 1));
      }
    }
    if (key != null) {
      bean(key);
    } else if (lastWithKey != null) {
      lastWithKey.addConstraintViolation();
    } else if (last != null) {
      last.addConstraintViolation();
    } else {
      builder.addConstraintViolation();
    }
  }

  private void properties(String dotted) {
    for (String name : dotted.split("\\.")) {
      if (!name.isEmpty()) {
        property(name);
      }
    }
  }

  private void property(String name) {
    NodeBuilderCustomizableContext next =
        lastWithKey != null
            ? lastWithKey.addPropertyNode(name)
            : last != null ? last.addPropertyNode(name) : builder.addPropertyNode(name);
    lastWithKey = key == null ? null : next.inIterable().atKey(key);
    last = key == null ? next : null;
    key = null;
  }

  /** A key with no name after it belongs to a node for the thing itself. */
  private void bean(String ofKey) {
    if (lastWithKey != null) {
      lastWithKey.addBeanNode().inIterable().atKey(ofKey).addConstraintViolation();
    } else if (last != null) {
      last.addBeanNode().inIterable().atKey(ofKey).addConstraintViolation();
    }
  }
}
