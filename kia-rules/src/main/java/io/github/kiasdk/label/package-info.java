/**
 * A label with pictograms for parents and children: an age, the negative effects that stand out,
 * and beside them the positive ones. {@link io.github.kiasdk.label.Label#of} makes it, by the
 * {@link io.github.kiasdk.label.LabelRules} that it is given.
 *
 * <p>It is experimental and no official label: not of PEGI, Kijkwijzer or a government. Its ideas
 * are those of the Dutch Beeldmerk Kinderrechten and a digital kijkwijzer, whose icons and rules
 * are not public.
 */
@NullMarked
package io.github.kiasdk.label;

import org.jspecify.annotations.NullMarked;
