/**
 * What a functionality does to children's rights: positive and negative {@link
 * io.github.kiasdk.effect.Effect}s, never set off against each other.
 *
 * <p>The fields follow the data model drawn from the KIA's public texts. Kept: sign, rights,
 * origin, ages and vulnerable groups, whether an effect is general or specific, certainty of the
 * link apart from likelihood, potential impact, and a rating that can be {@link
 * io.github.kiasdk.effect.Rating#withheld withheld with a reason}, because the published KIAs did
 * so. Left out for now: direct or indirect and short or long term (no check or report asks for
 * them), severity in three parts, overrides and residual levels (they come with the assessment
 * itself), and pictogram groups (they come with the label).
 */
@NullMarked
package io.github.kiasdk.effect;

import org.jspecify.annotations.NullMarked;
