"""The procedure: stages, competences, deadlines, remedies, costs, documents."""
