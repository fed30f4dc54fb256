/**
 * Who is who, without loss: statements are never changed, a person is the cluster of statements taken to be about them,
 * and every change of a cluster is an event that can be taken back. Retired persons lead to those who stand for them.
 */
@NullMarked
package org.socle.registry.identity;

import org.jspecify.annotations.NullMarked;
