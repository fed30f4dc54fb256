/**
 * Measures the running platform. Each benchmark starts a platform of its own, measures the raw floor and the platform in
 * one run, and leaves a table, a JSON file and a page with charts.
 */
@NullMarked
package org.socle.bench;

import org.jspecify.annotations.NullMarked;
