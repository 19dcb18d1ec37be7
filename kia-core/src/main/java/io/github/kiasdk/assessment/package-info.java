/**
 * The {@link io.github.kiasdk.assessment.Assessment} itself: who assessed a service and how, who
 * was heard, what the provider says about it and what was answered, what was decided and what
 * happens next. A {@link io.github.kiasdk.assessment.Judgement} is a named person's recorded answer
 * to a check that facts alone cannot decide. A {@link io.github.kiasdk.assessment.KiaDocument}
 * holds all of it beside the service.
 *
 * <p>What follows from the effects of a whole service is here too: the {@link
 * io.github.kiasdk.assessment.EffectGrid}, the {@link io.github.kiasdk.assessment.ResidualRisk} of
 * an effect after its measures, and the {@link io.github.kiasdk.assessment.RiskTotal}. None of them
 * sets a benefit off against a harm.
 */
@NullMarked
package io.github.kiasdk.assessment;

import org.jspecify.annotations.NullMarked;
