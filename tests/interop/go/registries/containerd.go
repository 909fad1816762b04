package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/containerd/containerd/v2/core/content"
	"github.com/containerd/containerd/v2/core/remotes"
	"github.com/containerd/containerd/v2/core/remotes/docker"
	"github.com/containerd/errdefs"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"
)

// byContainerd pushes and pulls with containerd's resolver, as docker, nerdctl, buildkit and Kubernetes do.
func byContainerd(ctx context.Context, at place, made image) error {
	resolver := resolverFor(at)
	reference := fmt.Sprintf("%s/%s:%s", at.host, at.repository, at.tag)
	pusher, err := resolver.Pusher(ctx, reference)
	if err != nil {
		return err
	}
	manifest := descriptor(v1.MediaTypeImageManifest, made.manifest)
	parts := []struct {
		descriptor v1.Descriptor
		content    []byte
	}{
		{descriptor(v1.MediaTypeImageLayer, made.layer), made.layer},
		{descriptor(v1.MediaTypeImageConfig, made.config), made.config},
		{manifest, made.manifest},
	}
	for _, part := range parts {
		if err := push(ctx, pusher, part.descriptor, part.content); err != nil {
			return err
		}
	}
	// What is there is not sent again.
	if _, err := pusher.Push(ctx, manifest); !errdefs.IsAlreadyExists(err) {
		return fmt.Errorf("expected the manifest to be there already, got %v", err)
	}
	resolver = resolverFor(at)
	_, found, err := resolver.Resolve(ctx, reference)
	if err != nil {
		return err
	}
	if found.Digest != manifest.Digest {
		return fmt.Errorf("resolved %s instead of %s", found.Digest, manifest.Digest)
	}
	fetcher, err := resolver.Fetcher(ctx, reference)
	if err != nil {
		return err
	}
	for _, part := range parts {
		if err := fetch(ctx, fetcher, part.descriptor, part.content); err != nil {
			return err
		}
	}
	at.password = "wrong"
	if _, _, err := resolverFor(at).Resolve(ctx, reference); err == nil {
		return errors.New("a wrong password was let in")
	}
	return nil
}

func resolverFor(at place) remotes.Resolver {
	credentials := func(string) (string, string, error) { return at.username, at.password, nil }
	authorizer := docker.NewDockerAuthorizer(docker.WithAuthCreds(credentials))
	return docker.NewResolver(docker.ResolverOptions{Hosts: docker.ConfigureDefaultRegistries(
		docker.WithAuthorizer(authorizer),
		docker.WithPlainHTTP(docker.MatchAllHosts),
	)})
}

func push(ctx context.Context, pusher remotes.Pusher, what v1.Descriptor, bytesOf []byte) error {
	writer, err := pusher.Push(ctx, what)
	if errdefs.IsAlreadyExists(err) {
		return nil
	}
	if err != nil {
		return err
	}
	defer writer.Close()
	return content.Copy(ctx, writer, bytes.NewReader(bytesOf), what.Size, what.Digest)
}

func fetch(ctx context.Context, fetcher remotes.Fetcher, what v1.Descriptor, expected []byte) error {
	reader, err := fetcher.Fetch(ctx, what)
	if err != nil {
		return err
	}
	defer reader.Close()
	got, err := io.ReadAll(reader)
	if err != nil {
		return err
	}
	return expect(what.MediaType, got, expected)
}
