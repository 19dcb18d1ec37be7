/**
 * The rights of children, and two ways to group them.
 *
 * <p>Sources:
 *
 * <ul>
 *   <li>The numbers are those of the UN Convention on the Rights of the Child of 1989 (in Dutch
 *       IVRK).
 *   <li>{@link io.github.kiasdk.right.RightScheme#GC25} follows the order of the chapters of
 *       General comment 25 (2021) of the UN Committee on the Rights of the Child, with shorter
 *       names. Some chapters are taken together; which right stands in which cluster is part of
 *       that editing.
 *   <li>{@link io.github.kiasdk.right.RightScheme#CRBD} has the eleven principles of Child Rights
 *       by Design by the Digital Futures Commission and 5Rights Foundation. Which right stands
 *       under which principle is our own judgement, not theirs.
 * </ul>
 *
 * <p>How the Dutch KIA groups the rights has not been published; neither scheme claims to be that.
 */
@NullMarked
package io.github.kiasdk.right;

import org.jspecify.annotations.NullMarked;
