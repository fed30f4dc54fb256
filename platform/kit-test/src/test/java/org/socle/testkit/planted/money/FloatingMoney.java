package org.socle.testkit.planted.money;

/** Breaks: money is never a floating number. */
record FloatingMoney(double amount) {}
