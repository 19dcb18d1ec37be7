package io.github.kiasdk.examples.outside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test of a project outside this one, which needs what this build makes. */
@EnabledIfSystemProperty(
    named = "kia.maven",
    matches = ".+",
    disabledReason = "the build says where Maven and its repository are, once there are jars")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface WithJars {}
