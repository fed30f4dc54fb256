/**
 * The people who work with the platform: an administrator gives them a job function, an organisation and a territory.
 * Accounts live in the identity provider; nothing about them is kept here.
 */
@NullMarked
package org.socle.registry.user;

import org.jspecify.annotations.NullMarked;
