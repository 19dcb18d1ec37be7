/**
 * The plain form of a description, maps, lists and scalars as a document holds them, and the way
 * from there to records. Not exported: {@link io.github.kiasdk.plain.Binder} knows no Jackson and
 * no Hibernate Validator, so that facts and hosts' own mappers share one way of reading. {@link
 * io.github.kiasdk.plain.References} checks what refers to what, of records and of what is to
 * become records alike.
 */
@NullMarked
package io.github.kiasdk.plain;

import org.jspecify.annotations.NullMarked;
