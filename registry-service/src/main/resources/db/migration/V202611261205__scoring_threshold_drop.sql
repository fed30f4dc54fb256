-- Models are definitions since V202611231203, which took these rows over; nobody has read them since.
DROP TABLE scoring_threshold;
