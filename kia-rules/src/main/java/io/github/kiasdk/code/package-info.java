/**
 * The principles of the Code voor Kinderrechten (2021) as checks, one file per principle, so that a
 * lawyer can read what is asked. Start at {@link io.github.kiasdk.code.CodeVoorKinderrechten};
 * {@link io.github.kiasdk.code.Frameworks} are what the checks can be laid beside.
 *
 * <p>The words of a check stand beside its file in two property files, Dutch and English. The keys
 * of the sources ({@code C9}, {@code D3}) are those of the research file behind this library; a
 * {@link io.github.kiasdk.check.Ground} says in one word what a source allows.
 */
@NullMarked
package io.github.kiasdk.code;

import org.jspecify.annotations.NullMarked;
