/**
 * The facts that this SDK knows, one class per section. A section is the first word of a fact's
 * name: {@link io.github.kiasdk.vocabulary.Rewards#STREAKS} is {@code rewards.streaks}. Four
 * classes have a longer name than their section: {@code DataUse} ({@code data}), {@code
 * UserChoices} ({@code choices}), {@code DataRights} ({@code rights}) and {@code ImpactAssessment}
 * ({@code kia}).
 *
 * <ul>
 *   <li>Whether the Code applies: {@link io.github.kiasdk.vocabulary.Audience}, {@link
 *       io.github.kiasdk.vocabulary.AgeLimits}, {@link io.github.kiasdk.vocabulary.AgeAssurance},
 *       {@link io.github.kiasdk.vocabulary.AgeRestriction}.
 *   <li>From idea to review: {@link io.github.kiasdk.vocabulary.Launch}, {@link
 *       io.github.kiasdk.vocabulary.BestInterests}, {@link
 *       io.github.kiasdk.vocabulary.Participation}, {@link io.github.kiasdk.vocabulary.Governance}.
 *   <li>Personal data: {@link io.github.kiasdk.vocabulary.DataUse}, {@link
 *       io.github.kiasdk.vocabulary.Consent}, {@link io.github.kiasdk.vocabulary.Help}, {@link
 *       io.github.kiasdk.vocabulary.UserChoices}, {@link io.github.kiasdk.vocabulary.Dpia}, {@link
 *       io.github.kiasdk.vocabulary.Dsa}, {@link io.github.kiasdk.vocabulary.ImpactAssessment}.
 *   <li>Explanation and signs: {@link io.github.kiasdk.vocabulary.Transparency}, {@link
 *       io.github.kiasdk.vocabulary.Indicators}.
 *   <li>Settings and control: {@link io.github.kiasdk.vocabulary.Defaults}, {@link
 *       io.github.kiasdk.vocabulary.Settings}, {@link io.github.kiasdk.vocabulary.Location}, {@link
 *       io.github.kiasdk.vocabulary.Sharing}, {@link io.github.kiasdk.vocabulary.DataRights},
 *       {@link io.github.kiasdk.vocabulary.Parental}.
 *   <li>Profiles and choices by machine: {@link io.github.kiasdk.vocabulary.Profiling}, {@link
 *       io.github.kiasdk.vocabulary.Recommender}, {@link io.github.kiasdk.vocabulary.Search},
 *       {@link io.github.kiasdk.vocabulary.Decisions}.
 *   <li>Money: {@link io.github.kiasdk.vocabulary.Ads}, {@link
 *       io.github.kiasdk.vocabulary.Payments}, {@link io.github.kiasdk.vocabulary.Monetisation},
 *       {@link io.github.kiasdk.vocabulary.Shop}, {@link io.github.kiasdk.vocabulary.Copy}, {@link
 *       io.github.kiasdk.vocabulary.Creator}, {@link io.github.kiasdk.vocabulary.BusinessModel}.
 *   <li>Time and attention: {@link io.github.kiasdk.vocabulary.Feed}, {@link
 *       io.github.kiasdk.vocabulary.Rewards}, {@link io.github.kiasdk.vocabulary.Session}, {@link
 *       io.github.kiasdk.vocabulary.Notifications}, {@link io.github.kiasdk.vocabulary.Wellbeing}.
 *   <li>Safety: {@link io.github.kiasdk.vocabulary.Content}, {@link
 *       io.github.kiasdk.vocabulary.Contact}, {@link io.github.kiasdk.vocabulary.Reporting}, {@link
 *       io.github.kiasdk.vocabulary.Moderation}, {@link io.github.kiasdk.vocabulary.Ui}, {@link
 *       io.github.kiasdk.vocabulary.Ai}.
 * </ul>
 *
 * <p>A host declares what it knows and leaves out what it does not; a value can differ by age:
 *
 * <pre>{@code
 * Facts facts =
 *     Facts.none()
 *         .declare(Rewards.STREAKS, true)
 *         .declare(Ads.PLACEMENT, Set.of())
 *         .declare(Notifications.DEFAULT, byAge(ages(13, 15), OFF).and(ages(16, 17), ON));
 * }</pre>
 *
 * <p>The same in a document:
 *
 * <pre>{@code
 * facts:
 *   rewards: { streaks: true }
 *   ads: { placement: [] }
 *   notifications:
 *     default: { 13-15: off, 16-17: on }
 * }</pre>
 *
 * <p>A flag's description is a sentence that is true when the flag is; every other description says
 * what is asked. None of them blames: they say what is there, and a check says what follows.
 */
@NullMarked
package io.github.kiasdk.vocabulary;

import org.jspecify.annotations.NullMarked;
