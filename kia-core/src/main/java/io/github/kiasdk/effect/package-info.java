/**
 * What a functionality does to children's rights: positive and negative {@link
 * io.github.kiasdk.effect.Effect}s, never set off against each other.
 *
 * <p>The fields follow the data model drawn from the KIA's public texts. Kept: sign, rights,
 * origin, ages and vulnerable groups, whether an effect is general or specific, certainty of the
 * link apart from likelihood, potential impact, and a rating that can be {@link
 * io.github.kiasdk.effect.Rating#withheld withheld with a reason}, because the published KIAs did
 * so. A {@link io.github.kiasdk.effect.RiskMatrix} says what level of risk a rating makes. Left out
 * for now: direct or indirect and short or long term (no check or report asks for them), and
 * pictogram groups (they come with the label).
 */
@NullMarked
package io.github.kiasdk.effect;

import org.jspecify.annotations.NullMarked;
