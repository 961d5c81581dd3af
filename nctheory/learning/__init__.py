"""What has seen labels: adaptive kernels, the free law, samplers, trained networks."""
