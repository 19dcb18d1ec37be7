/**
 * A gate in a POM: the rule {@code childRightsByDesign} of the Maven Enforcer. Maven loads it on
 * the class path, and it is no part of the module: what it is written to has no module name.
 */
@NullMarked
package io.github.kiasdk.enforcer;

import org.jspecify.annotations.NullMarked;
